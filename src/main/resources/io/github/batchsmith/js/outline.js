// Reads a script's text into the outline that ScriptOutline describes. Names are taken as acorn-walk meets them with the
// default walkers, except that the property of a member expression is met as well, computed or not.
(function (acorn, walk) {
  "use strict";

  const TOP_LEVEL = "";
  const DEFAULT_FUNCTION = "(default)";
  const INHERITED_BY_ALL = new Set(Object.getOwnPropertyNames(Object.prototype));

  const nameOf = (exported) => exported.name ?? exported.value;

  class Outline {
    constructor() {
      this.units = new Map([[TOP_LEVEL, new Map()]]);
      this.imports = [];
      this.bindings = new Map();
    }

    refer(unit, name, offset, home) {
      if (!this.units.has(unit)) this.units.set(unit, new Map());
      const references = this.units.get(unit);
      if (!references.has(name)) references.set(name, { name, offset, targets: [] });
      const reference = references.get(name);
      if (this.bindings.has(name)) this.aim(reference, this.bindings.get(name));
      this.aim(reference, { module: home, unit: name });
    }

    aim(reference, target) {
      const same = (each) => each.module === target.module && each.unit === target.unit;
      if (!reference.targets.some(same)) reference.targets.push(target);
    }

    importNames(declaration) {
      const module = declaration.source.value;
      const named = declaration.specifiers.filter((each) => each.type === "ImportSpecifier");
      const kind = named.length === declaration.specifiers.length ? "NAMES" : "WHOLE";
      this.imports.push({ module, kind, offset: declaration.start });
      for (const each of named) this.bindings.set(each.local.name, { module, unit: nameOf(each.imported) });
    }

    exportNames(declaration) {
      const module = declaration.source ? declaration.source.value : TOP_LEVEL;
      if (declaration.source) this.imports.push({ module, kind: "PASSED_ON", offset: declaration.start });
      for (const { exported, local } of declaration.specifiers) {
        if (module !== TOP_LEVEL || nameOf(exported) !== nameOf(local)) {
          this.refer(nameOf(exported), nameOf(local), local.start, module);
        }
      }
    }

    unitList() {
      return Array.from(this.units, ([name, references]) => ({ name, references: Array.from(references.values()) }));
    }
  }

  function walkTree(tree, outline) {
    const inFunction = {
      Identifier(node, unit) {
        if (!INHERITED_BY_ALL.has(node.name)) outline.refer(unit, node.name, node.start, TOP_LEVEL);
      },
      MemberExpression(node, unit, descend) {
        descend(node.object, unit);
        descend(node.property, unit);
      },
    };
    const atTopLevel = {
      ...inFunction,
      FunctionDeclaration: (node) => walk.recursive(node, node.id ? node.id.name : DEFAULT_FUNCTION, inFunction),
      ImportDeclaration: (node) => outline.importNames(node),
      ExportNamedDeclaration(node, unit, descend) {
        if (node.declaration) descend(node.declaration, unit);
        else outline.exportNames(node);
      },
    };
    walk.recursive(tree, TOP_LEVEL, atTopLevel);
  }

  function declaredNames(declaration) {
    return declaration.declarations ? declaration.declarations.map((each) => each.id.name) : [declaration.id?.name];
  }

  function exportsMain(statement) {
    if (statement.type !== "ExportNamedDeclaration") return false;
    if (statement.declaration) return declaredNames(statement.declaration).includes("main");
    return statement.specifiers.some((each) => nameOf(each.exported) === "main");
  }

  function calledName(callee) {
    return callee.type === "MemberExpression" ? callee.property.name : callee.name;
  }

  function ramOverride(tree) {
    const main = tree.body
      .map((statement) => statement.declaration ?? statement)
      .find((each) => each.type === "FunctionDeclaration" && each.id?.name === "main");
    const call = main?.body.body[0]?.expression;
    if (call?.type !== "CallExpression" || calledName(call.callee) !== "ramOverride") return 0;
    const gb = call.arguments[0]?.value;
    return typeof gb === "number" ? gb : 0;
  }

  return function read(source) {
    const tree = acorn.parse(source, { sourceType: "module", ecmaVersion: "latest" });
    const outline = new Outline();
    walkTree(tree, outline);
    return JSON.stringify({
      units: outline.unitList(),
      imports: outline.imports,
      ramOverrideGb: ramOverride(tree),
      exportsMain: tree.body.some(exportsMain),
    });
  };
})(acorn, acorn.walk);
