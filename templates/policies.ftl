// ${name}: what its definition decides by functions of its own, which are Java there.
${text}