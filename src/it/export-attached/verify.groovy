def written = new File(basedir, 'target/techradar/radar.json')
def installed = new File(localRepositoryPath, 'org/example/export-attached/1.0/export-attached-1.0-radar.json')
assert installed.bytes == written.bytes
return true
