def log = new File(basedir, 'build.log').getText('UTF-8')
def builds = log.split('Scanning for projects')
def says = { int build, String text -> builds[build].contains(text) }
def count = builds.length - 1
assert count == 13
// what a build says of uses: problems with what to do, and the sums
def said = { build -> builds[build].readLines().findAll {
  it =~ /^\[(ERROR|WARNING)\] (\S*pom\.xml:|    )/ || it.contains(' components of ') || it =~ /^\[INFO\] \d+ entries = \d+ used/ } }

assert said(1) == '''[WARNING] api/pom.xml:12:5: warning: org.example.json:json-kit is used in a version that the radar does not mean [version-outside]
[WARNING]     Its version is 1.9. JSON Kit (Adopt) is about org.example.json:*:[2,).
[ERROR] app/pom.xml:17:5: error: org.example.old:old-log is banned by the radar, and a dependency brings it [banned-in-use]
[ERROR]     It comes by org.example.web:web-kit:3.0 > org.example.web:web-core:3.0 > org.example.old:old-log:1.2. Old Log is on Hold: Nobody mends it any more. Use New Log instead (org.example.log:*).
[ERROR] core/pom.xml:17:5: error: org.example.old:old-cache is banned by the radar [banned-in-use]
[ERROR]     Its version is 4.0. Old Cache is on Hold: It loses entries under load.
[ERROR] pom.xml:4:3: error: org.example.company:company-parent is banned by the radar, and is the parent [banned-in-use]
[ERROR]     Its version is 7. Company Parent is on Hold: A parent is for one product.
[ERROR] pom.xml:40:7: error: org.example.company:company-platform is banned by the radar, and is imported [banned-in-use]
[ERROR]     Its version is 7. Company Platform is on Hold: Choose versions yourself.
[INFO] 13 components of 4 projects = 7 uses of 6 entries + 4 ignored + 2 unlisted
[INFO] 9 entries = 6 used + 2 used nowhere + 1 without coordinates'''.readLines()
assert says(1, 'The build has 4 errors and 1 warning against Radar of the Shop. Mend what is listed above, or accept today\'s uses: run the same command with -Dtechradar.baseline.write.')

def baseline = new File(basedir, 'usage.baseline')
assert says(2, "5 problems are written to ${baseline.path}; from now on only new ones fail.")
assert baseline.text.readLines().drop(2) == '''banned-in-use app/pom.xml: org.example.old:old-log is banned by the radar, and a dependency brings it
banned-in-use core/pom.xml: org.example.old:old-cache is banned by the radar
banned-in-use pom.xml: org.example.company:company-parent is banned by the radar, and is the parent
banned-in-use pom.xml: org.example.company:company-platform is banned by the radar, and is imported
version-outside api/pom.xml: org.example.json:json-kit is used in a version that the radar does not mean'''.readLines()

def accepted = builds[3].contains('5 problems are known (usage.baseline) and no reason to fail.')
assert accepted
def once = builds[3].findAll(' components of 4 projects ').size()
assert once == 1 // though the goal is bound in each module

assert said(4)[0] == '[ERROR] app/pom.xml:29:9: error: org.example.old:old-log is banned by the radar [banned-in-use]'
assert says(4, '4 problems are known (usage.baseline)')
assert says(4, '1 problem of usage.baseline is no more.')

def lost = 'app/pom.xml:63:9: warning: the POM of org.example.lost:lost-kit:1.0 cannot be found or read, so nobody knows what comes with it [incomplete-inventory]'
assert says(5, 'core/pom.xml:21:5: warning: no entry of the radar is about org.example.tiny [unlisted-in-use]')
assert says(5, 'org.example.tiny:tiny-lists:1.0, org.example.tiny:tiny-text:1.0, in 1 project.')
assert says(5, 'title: Tiny')
assert says(5, 'coordinates: ["org.example.tiny:*"]')
assert says(5, lost)
assert says(6, lost)

assert said(7)[0] == '[ERROR] app/pom.xml:17:5: error: org.example.old:old-log is banned by the radar, and a dependency brings it [banned-in-use]'
assert says(7, 'See https://radar.example.org/radar/old-log.html')
assert says(8, 'org.example.radar:technology-radar:json:radar:2.0 cannot be found (techradar.radar)')

assert said(9)[0] == '[ERROR] core/pom.xml:17:5: error: org.example.old:old-cache is banned by the radar [banned-in-use]'
assert says(9, ' components of 1 project ')

assert said(10)[0] == '[ERROR] app/pom.xml:12:5: error: org.example.old:old-base is banned by the radar, and a dependency brings it [banned-in-use]'
assert says(10, 'It comes by org.example.shop:core:1 > org.example.old:old-base:1.0.')
assert said(11)[0] == '[ERROR] app/pom.xml:52:9: error: org.example.old:old-base is banned by the radar [banned-in-use]'
assert said(11)[2] == '[ERROR] app/pom.xml:52:9: error: org.example.old:old-name is banned by the radar [banned-in-use]'

assert says(12, 'The baseline is of the whole build, and this is only a part of it. Write it for all projects (without -pl, -rf and -N).')
assert says(13, '3 problems are known (usage.baseline) and no reason to fail.')
assert says(13, ' components of 1 project ')
assert !says(13, 'no more')
assert !says(13, '[WARNING] pom.xml:') // its neighbours are modules here, too, though no repository has them

// POMs are all that there is, so that each jar would have been asked for in vain
assert !says(1, '.jar from shop')
return true
