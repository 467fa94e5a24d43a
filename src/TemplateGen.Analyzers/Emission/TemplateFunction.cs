using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace TemplateGen.Analyzers.Emission;

/// <summary>A function from text to text that a code template may call: <c>{{ template.name | literal }}</c>.</summary>
internal sealed class TemplateFunction(Func<string, string> function) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(string), "text");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        function(context.ObjectToString(arguments[0]) ?? "");

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
