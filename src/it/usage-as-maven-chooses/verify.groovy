def log = new File(basedir, 'build.log').getText('UTF-8')
def builds = log.split('Scanning for projects')
assert builds.length == 3
def said = { build -> builds[build].readLines().findAll {
  it =~ /^\[(ERROR|WARNING)\] (\S*pom\.xml:|    It)/ || it.contains(' components of ') } }
def hold = ' Old Stuff is on Hold: Its second version is fine.'
def missing = 'so nobody knows what comes with it [incomplete-inventory]'
def ofRight = """[WARNING] right/pom.xml:12:5: warning: the POM of org.example.lost:lost-kit:1.0 cannot be found or read, ${missing}
[WARNING] right/pom.xml:17:5: warning: the POM of org.example.lost:lost-base:1.0 cannot be found or read, ${missing}
[ERROR] right/pom.xml:28:5: error: org.example.stuff:twice is banned by the radar [banned-in-use]
[ERROR]     Its version is 1.0.${hold}
[ERROR] right/pom.xml:35:5: error: org.example.stuff:ranged is banned by the radar, and a dependency brings it [banned-in-use]
[ERROR]     It comes by org.example.stuff:brings-range:1.0 > org.example.stuff:ranged.${hold}
[WARNING] right/pom.xml:35:5: warning: no version of org.example.stuff:ranged can be found, ${missing}"""

// nothing of deep-log: its banned version gives way to that of the module
assert said(1) == """[ERROR] app/pom.xml:4:3: error: org.example.firm:firm-bom is banned by the radar, and is imported [banned-in-use]
[ERROR]     Its version is 3.${hold}
[WARNING] left/pom.xml:12:5: warning: the POM of org.example.lost:lost-kit:1.0 cannot be found or read, ${missing}
[WARNING] left/pom.xml:17:5: warning: the POM of org.example.lost:lost-base:1.0 cannot be found or read, ${missing}
[ERROR] left/pom.xml:23:5: error: org.example.stuff:first is banned by the radar [banned-in-use]
[ERROR]     Its version is 1.0.${hold}
[ERROR] left/pom.xml:23:119: error: org.example.stuff:second is banned by the radar [banned-in-use]
[ERROR]     Its version is 1.0.${hold}
[ERROR] pom.xml:4:3: error: org.example.firm:firm-bom is banned by the radar, and is imported [banned-in-use]
[ERROR]     Its version is 2.${hold}
[ERROR] pom.xml:4:3: error: org.example.stuff:firm-plugin is banned by the radar, and is in the build [banned-in-use]
[ERROR]     Its version is 1.0.${hold}
[ERROR] pom.xml:4:3: error: org.example.stuff:runner is banned by the radar, and is in the build [banned-in-use]
[ERROR]     Its version is 1.0.${hold}
${ofRight}
[INFO] 23 components of 5 projects = 11 uses of 1 entry + 12 ignored + 0 unlisted""".toString().readLines()

assert said(2).findAll { it.startsWith('[WARNING] right/') || it.startsWith('[ERROR] right/') } ==
    ofRight.toString().readLines().findAll { it.contains(' right/') }
return true
