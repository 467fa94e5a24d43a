using System.Net;
using System.Net.Http.Headers;

namespace TemplateGen.Benchmarks.Runtime;

/// <summary>Reads the request's body to the end, and answers as Meta does.</summary>
internal sealed class InstantHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly byte[] Answer =
        """{"messaging_product":"whatsapp","contacts":[{"input":"+31612345678","wa_id":"31612345678"}],"messages":[{"id":"wamid.HBgLMzE2MTIzNDU2NzgVAgARGBJCOTY3NDc0NDFDRUI3NTA0Q0UA"}]}"""u8.ToArray();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Answer) { Headers = { ContentType = Json } } };
    }
}
