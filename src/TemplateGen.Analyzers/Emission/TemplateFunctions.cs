using System.Globalization;
using Scriban;
using Scriban.Runtime;

namespace TemplateGen.Analyzers.Emission;

/// <summary>What a code template can call, and how far it may go.</summary>
internal static class TemplateFunctions
{
    private static readonly ScriptObject Functions = new()
    {
        ["doc"] = new TemplateFunction(DocText.Escape),
        ["json"] = new TemplateFunction(JsonLiteral.Escape),
        ["literal"] = new TemplateFunction(CSharpLiteral.Escape),
    };

    /// <summary>For our own templates: only our functions, since loading Scriban's costs a cold compiler tens of milliseconds.</summary>
    public static TemplateContext NewContext(ScriptObject model) => Limited(new TemplateContext(Functions), model);

    /// <summary>For a project's template: Scriban's functions too, and <c>include</c> of ours.</summary>
    public static TemplateContext NewOpenContext(ScriptObject model, CancellationToken cancellationToken)
    {
        var context = new TemplateContext { TemplateLoader = new BuiltInTemplateLoader(), CancellationToken = cancellationToken };
        context.PushGlobal(Functions);
        return Limited(context, model);
    }

    private static TemplateContext Limited(TemplateContext context, ScriptObject model)
    {
        context.PushGlobal(model);
        context.PushCulture(CultureInfo.InvariantCulture);
        context.NewLine = "\n";
        context.LoopLimit = 1_000_000;
        context.LimitToString = 0;
        context.StrictVariables = true;
        return context;
    }
}
