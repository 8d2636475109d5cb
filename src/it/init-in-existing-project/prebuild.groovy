import java.nio.file.Files

// The page of the documentation has, to the letter, what the goal prints.
def page = new File(checkout, 'src/site/markdown/start.md').text
def version = (new File(basedir, 'pom.xml').text =~ /<description>(.*)</)[0][1]
def addition = (page =~ /(?s)```xml\n(<build>.*?)```/)[0][1]
    .replaceAll(/(techradar-maven-plugin<\/artifactId>\s*<version>)[^<]*/) { all, before -> before + version }
    .replace('<reporting>', '<reporting><excludeDefaults>true</excludeDefaults>') // which takes long
// As the goal says it: what belongs to an element that is there goes into that one.
def plugins = (addition =~ /(?s)<build>\s*<plugins>(.*?)<\/plugins>\s*<\/build>/)[0][1]
def reporting = addition[addition.indexOf('<reporting>')..-1]
['pom.xml', 'code/pom.xml'].each {
    def text = new File(basedir, "before/$it").text
    def copy = new File(basedir, "after/$it")
    Files.createDirectories(copy.toPath().parent)
    copy.text = it == 'pom.xml' ? text.replace('</plugins>', plugins + '</plugins>').replace('</project>', reporting + '</project>') : text
}
return true
