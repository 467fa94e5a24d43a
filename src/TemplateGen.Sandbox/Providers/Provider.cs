namespace TemplateGen.Sandbox.Providers;

/// <summary>Through whom the business reaches WhatsApp.</summary>
internal enum Provider
{
    /// <summary>Meta's Cloud API.</summary>
    Meta,

    /// <summary>CM.com's Business Messaging API.</summary>
    Cm,
}
