def lines = new File(basedir, 'build.log').readLines('UTF-8')
def start = lines.findIndexOf { it.contains(':validate (default)') } + 1
def end = lines.findIndexOf { it.startsWith('[INFO] 17 entries = ') }

assert lines[start..<end].join('\n') == new File(basedir, 'problems.txt').readLines('UTF-8').join('\n')
assert lines[end] == '[INFO] 17 entries = 2 blips + 0 off the radar + 0 drafts + 15 with errors'
assert lines.any { it.contains('The radar has 17 errors and 1 warning in ' + new File(basedir, 'src/radar').path + '. Mend what is listed above.') }
return true
