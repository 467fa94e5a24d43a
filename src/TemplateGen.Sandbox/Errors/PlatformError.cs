namespace TemplateGen.Sandbox.Errors;

/// <summary>An error of WhatsApp's own list, the same whichever provider passes it on.</summary>
/// <param name="Code">The number that clients decide on.</param>
/// <param name="HttpStatus">With which HTTP status Meta answers it.</param>
/// <param name="Title">The fixed words for it.</param>
internal sealed record PlatformError(int Code, int HttpStatus, string Title)
{
    /// <summary>Refuses for this reason.</summary>
    /// <param name="details">What exactly was wrong. Never a value of the request: it may be personal.</param>
    public Refusal Because(string details) => new(this, details);
}

/// <summary>Why a send was refused, or failed after it had been accepted.</summary>
/// <param name="Error">The kind of error.</param>
/// <param name="Details">What exactly was wrong.</param>
internal sealed record Refusal(PlatformError Error, string Details);

/// <summary>Several checks, of which the first that refuses counts.</summary>
internal static class Refusals
{
    public static Refusal? First(this IEnumerable<Refusal?> checks) => checks.FirstOrDefault(refusal => refusal is not null);
}
