namespace TemplateGen;

/// <summary>The checks that the providers' options share.</summary>
internal static class OptionRules
{
    public static bool IsHeaderValue(string? value)
        => !string.IsNullOrEmpty(value) && !value.AsSpan().ContainsAnyExceptInRange('!', '~');

    public static bool IsDigits(string? value)
        => !string.IsNullOrEmpty(value) && !value.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>Tokens travel over TLS, or stay on this machine.</summary>
    public static bool IsSafeAddress(Uri? address)
        => address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <exception cref="ArgumentException">Some are wrong; the message names all of them.</exception>
    public static void ThrowIfAny(IEnumerable<string> problems, string parameterName)
    {
        var all = string.Join(' ', problems);
        if (all.Length > 0)
        {
            throw new ArgumentException(all, parameterName);
        }
    }
}
