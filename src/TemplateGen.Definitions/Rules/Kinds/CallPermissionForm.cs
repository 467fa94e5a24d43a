namespace TemplateGen.Definitions.Rules;

/// <summary>A request for permission to call: MARKETING or UTILITY.</summary>
internal static class CallPermissionForm
{
    public static void Check(CallPermissionRequest request, TemplateDefinition template, Rule rule, FindingSink sink)
    {
        if (Categories.Certain(template) is not DefinitionCategory.Authentication) return;
        WrongCategory.Report(request.Anchor, "Requests for permission to call stand", "MARKETING and UTILITY", template, rule, sink);
    }
}
