assert new File(basedir, 'Große Firma').mkdir()
return true
