assert new File(basedir, 'docs/target/site/radar.html').text.contains('data-entry="kafka"')
assert !new File(basedir, 'target/site/radar.html').exists()
assert !new File(basedir, 'code/target/site/radar.html').exists()
def linked = new File(basedir, 'docs/target/site/radar/kafka.html').text
    .contains('href="https://github.com/example/handbook/blob/HEAD/docs/src/radar/kafka.md"')
assert linked
return true
