def log = new File(basedir, 'build.log').text
[
    "src/radar/radar.yml:1:1: error: unknown key 'titel' [unknown-key]",
    "    Did you mean 'title'? Allowed: title, language, quadrants, rings, offRadar, ",
    "src/radar/radar.yml:4:26: error: 'quadrants[1].color' cannot be 'red' [invalid-definition]",
].each { assert log.contains("[ERROR] ${it}") : it }
assert !log.contains('kafka.md')
return true
