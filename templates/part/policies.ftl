<#-- What the player decides by functions of their own. -->
// ${name}: what its definition decides by functions of its own, which are Java there.
${text}