using System.Text.Json;

namespace TemplateGen.Tests;

public class TenantTests
{
    [Fact]
    public async Task Parallel_sends_of_two_tenants_over_one_factory_never_mix_tokens_numbers_or_texts()
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var factory = new SharedFactory(handler);
        WhatsAppClient[] clients = [ClientOf("token-a", "1111111"), ClientOf("token-b", "2222222")];

        await Parallel.ForAsync(0, 4_000, async (i, cancellationToken) =>
        {
            var tenant = i % 2;
            var result = await clients[tenant].SendAsync(
                Recipient.Parse($"+31{tenant + 1}{i:D8}"), new OrderConfirmation(tenant == 0 ? "a" : "b", $"order-{i}", "x"), cancellationToken);
            Assert.True(result.IsAccepted);
        });

        Assert.Equal(4_000, handler.Requests.Count);
        Assert.All(handler.Requests, request =>
        {
            using var sent = JsonDocument.Parse(request.Body);
            var parameters = sent.RootElement.GetProperty("template").GetProperty("components")[0].GetProperty("parameters");
            var tenant = parameters[0].GetProperty("text").GetString();
            Assert.Equal("Bearer token-" + tenant, request.Credentials);
            Assert.Contains(tenant == "a" ? "/1111111/" : "/2222222/", request.Address.ToString(), StringComparison.Ordinal);
            Assert.StartsWith(tenant == "a" ? "+311" : "+312", sent.RootElement.GetProperty("to").GetString(), StringComparison.Ordinal);
        });

        WhatsAppClient ClientOf(string token, string phoneNumberId)
            => new(new MetaCloudProvider(factory, new MetaCloudOptions { AccessToken = token, PhoneNumberId = phoneNumberId }));
    }

    private sealed class SharedFactory(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }
}
