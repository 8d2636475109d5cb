def folder = new File(basedir, 'Große Firma')
def radar = new File(folder, 'src/radar')
def log = new File(basedir, 'build.log').getText('UTF-8')
def text = { new File(radar, it).getText('UTF-8') }

assert radar.list().sort() == ['ant.md', 'c-sharp.md', 'kafka.md', 'radar.yml', 'постгрес.md']
assert text('kafka.md') == '''---
title: Kafka
status: Trial
quadrant: Platforms
timeline:
  - date: 2025-07-01
    status: Trial
  - date: 2025-01-01
    status: Assess
---

A log; several **read** it.
'''
assert text('ant.md').contains('status: Archived\n')
assert text('постгрес.md').endsWith('See [its page](https://example.org/pg).\n')
assert text('radar.yml').contains('editions:\n  - 2025-01-01\n  - 2025-07-01\n')

assert log.contains('2025H2.csv: 4 rows = 3 entries + 0 joined + 1 note + 0 failed')
assert log.contains('4 entries = 3 blips + 1 off the radar + 0 drafts + 0 with errors')
assert log.contains('Would stay, for it says the same: ')
assert log.contains('0 files written to ')
assert new File(folder, 'target/reports/radar.html').getText('UTF-8').contains('data-entry="постгрес"')
assert log.contains("broken.csv:2:13: error: 'Kafka' has no quadrant [invalid-source]")
assert log.contains('Nothing was written, for the source has 1 error.')
return true
