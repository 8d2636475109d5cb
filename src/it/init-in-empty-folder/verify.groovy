def folder = new File(basedir, 'Große Firma')
def log = new File(basedir, 'build.log').text

assert new File(folder, 'target/site/radar.html').text.contains('data-entry="architecture-decision-records"')
assert new File(folder, 'target/techradar/radar.json').isFile()
assert new File(folder, 'pom.xml').text.contains('<artifactId>grosse-firma</artifactId>')
assert new File(folder, 'src/radar/c-sharp.md').text.contains('- 2026-03-10 Assess')
def first = new File(folder, 'target/site/index.html').text
assert first.contains('href="radar.html"')
assert !first.contains('maven-feather')
assert !first.contains('project-info')
assert log.contains('Written: .github/workflows/radar.yml')
assert log.contains('Nothing was written, for all of it is there.')
assert log.contains('4 entries = 4 blips + 0 off the radar + 0 drafts + 0 with errors')
// Maven 4 tells of repositories that cannot be reached, which is no matter of ours
assert log.readLines().findAll { it.contains('[WARNING]') && !it.contains('Could not transfer') } == []
return true
