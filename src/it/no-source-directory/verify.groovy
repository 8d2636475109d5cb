def log = new File(basedir, 'build.log').text
def radar = new File(basedir, 'src/radar').path
assert log.contains("There is no directory ${radar}. Set <sourceDirectory> in the plugin's configuration" +
    " (-Dtechradar.sourceDirectory on the command line) to the directory that holds the entries.")
return true
