assert new File(basedir, 'docs/target/site/radar.html').text.contains('data-entry="kafka"')
assert !new File(basedir, 'target/site/radar.html').exists()
assert !new File(basedir, 'code/target/site/radar.html').exists()
return true
