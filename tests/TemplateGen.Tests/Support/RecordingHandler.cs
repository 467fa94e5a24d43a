using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TemplateGen.Tests;

/// <summary>Stands in for a provider: keeps what was sent, and answers what the test says.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public const string MetaAccepted = """{"messaging_product":"whatsapp","contacts":[{"input":"+31612345678","wa_id":"31612345678"}],"messages":[{"id":"wamid.TEST"}]}""";

    public ConcurrentQueue<SentRequest> Requests { get; } = [];

    public static RecordingHandler Answering(string body, HttpStatusCode status = HttpStatusCode.OK)
        => new(_ => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue(new SentRequest(
            request.RequestUri!,
            request.Headers.Authorization?.ToString() ?? string.Join(',', request.Headers.TryGetValues("X-CM-PRODUCTTOKEN", out var token) ? token : []),
            body));
        return answer(request);
    }
}

internal sealed record SentRequest(Uri Address, string Credentials, string Body);
