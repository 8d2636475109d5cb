// Only this folder's own POM gets the version that is tested; those of the two projects are as users have them.
def version = (new File(basedir, 'pom.xml').text =~ /<description>(.*)</)[0][1]
['radar/pom.xml', 'product/pom.xml'].each {
    def pom = new File(basedir, it)
    pom.text = pom.text.replace('@' + 'project.version@', version)
}
return true
