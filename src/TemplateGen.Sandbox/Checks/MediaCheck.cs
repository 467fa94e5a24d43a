using TemplateGen.Sandbox.Errors;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Checks;

/// <summary>A picture, video or document: an address that the platform can fetch, or the id of an upload.</summary>
internal static class MediaCheck
{
    public static Refusal? Check(SentParameter parameter, string place) => Check(parameter.Media, $"{place}: {parameter.Type}");

    public static Refusal? Check(SentMedia? media, string place)
    {
        if (string.IsNullOrEmpty(media?.Link) == string.IsNullOrEmpty(media?.Id))
        {
            return PlatformErrors.ParameterMissing.Because($"{place} needs either a link or an id");
        }

        return string.IsNullOrEmpty(media!.Link) || IsWebAddress(media.Link)
            ? null
            : PlatformErrors.InvalidValue.Because($"{place}: the link is not an absolute http or https address");
    }

    public static bool IsWebAddress(string? text)
        => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
