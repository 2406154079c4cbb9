<#-- What the definition fixed of the world: hosts, what is left free on them, and the BitNode. -->
<#if hosts?has_content>
/** The only servers whose RAM is used. */
const HOSTS = [<#list hosts as host>"${host}"<#sep>, </#list>];
</#if>
<#if reserves?has_content>
/** RAM that is left free. */
const RESERVED_GB = { <#list reserves as reserve>"${reserve.name}": ${reserve.value}<#sep>, </#list> };
</#if>
/** Multipliers of the BitNode. */
const BIT_NODE = {
<#list bitNode as factor>
  ${factor.name}: ${factor.value},
</#list>
};
