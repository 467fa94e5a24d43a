namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>CM.com's own error codes, of the answer to a send.</summary>
internal static class CmCode
{
    public const int Ok = 0;
    public const int AuthenticationFailed = 101;
    public const int NotAllSent = 201;
    public const int Malformed = 202;
    public const int BadMessages = 203;
    public const int BadFrom = 301;
    public const int BadTo = 302;
    public const int BadNumber = 303;
    public const int BadBody = 304;
    public const int BadField = 305;
}
