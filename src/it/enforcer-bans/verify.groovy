def log = new File(basedir, 'build.log').text
assert log.contains('enforcer: 1 of 1 entries in enforcer-rules.xml of ')
assert log.contains('Old Injection (Technology Radar, Hold). Its annotations have moved to another package. See https://example.org/docs/radar/old-injection.html')
assert log.contains('javax.inject:javax.inject:jar:1')
def ran = log =~ /(?m)^\[INFO\] --- .*enforce.* @ clean ---/
assert ran.find()
def failed = log =~ /(?m)^\[(INFO|ERROR)\] clean \.* FAILURE/
assert !failed.find()
def fails = log =~ /(?m)^\[(INFO|ERROR)\] user .* FAILURE/
assert fails.find()
return true
