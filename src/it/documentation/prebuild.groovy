import java.nio.file.Files
import java.nio.file.StandardCopyOption

// The documentation is a part of the plugin's own project, so this build is a copy of it.
def top = new File(checkout).canonicalFile
def copy = { File file ->
    def to = basedir.toPath().resolve(top.toPath().relativize(file.toPath()))
    Files.createDirectories(to.parent)
    Files.copy(file.toPath(), to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES)
}
top.eachFileMatch(~/pom\.xml|.*\.md/, copy)
['src/main/java', 'src/site', 'src/radar', 'target/classes'].collect { new File(top, it) }.findAll { it.exists() }.each {
    it.eachFileRecurse { file -> if (file.isFile()) copy(file) }
}
return true
