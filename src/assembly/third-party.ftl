The libraries in lib and lib/js, each with its licence:

<#list dependencyMap as entry>
<#assign library = entry.getKey()>
<#list entry.getValue() as licence>(${licence}) </#list>${library.name} (${library.groupId}:${library.artifactId}:${library.version}<#if library.url??> - ${library.url}</#if>)
</#list>

The compiler in lib/compiler, used on a JDK 25 only:

(GNU General Public License, version 2, with the Classpath Exception) Graal (org.graalvm.compiler:compiler:@graalvm.compiler.version@ - http://www.graalvm.org/)
