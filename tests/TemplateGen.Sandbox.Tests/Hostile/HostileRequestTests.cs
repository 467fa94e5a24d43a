using System.Net;
using System.Text;
using CsCheck;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Hostile;

/// <summary>Whatever comes in, an answer in the platform's words goes out. CsCheck prints the seed of a failing case.</summary>
public sealed class HostileRequestTests : SandboxTest
{
    private const string Template = """
        { "messaging_product": "whatsapp", "to": "31612345678", "type": "template", "template": { "name": "collection", "language": { "code": "en" }, "components": [
          { "type": "body", "parameters": [ { "type": "text", "text": "Sam \u00e9" } ] }, { "type": "carousel", "cards": [
          { "card_index": 0, "components": [ { "type": "header", "parameters": [ { "type": "image", "image": { "id": "1" } } ] },
            { "type": "body", "parameters": [ { "type": "text", "text": "10" } ] },
            { "type": "button", "sub_type": "quick_reply", "index": 0, "parameters": [ { "type": "payload", "payload": "p" } ] },
            { "type": "button", "sub_type": "url", "index": "1", "parameters": [ { "type": "text", "text": "u" } ] } ] } ] } ] } }
        """;

    private const string Cm = """
        { "messages": { "msg": [ { "from": "0015550783881", "to": [ { "number": "0031612345678" } ], "allowedChannels": [ "WhatsApp" ],
          "richContent": { "conversation": [ { "template": { "whatsapp": { "element_name": "ticket", "language": { "code": "en" }, "components": [
            { "type": "header", "parameters": [ { "type": "image", "media": { "mediaUri": "https://shop.example/t.png" } } ] },
            { "type": "body", "parameters": [ { "type": "text", "text": "Sam" } ] } ] } } } ] } } ] } }
        """;

    private static readonly Gen<string> JsonText = Gen.OneOf("\"\"", "\"text\"", "\"\\ud800\"", "\"\\u0000\"", "\"31612345678\"", "\"body\"", "\"button\"", "\"template\"", "\"whatsapp\"");

    private static readonly Gen<string> JsonLeaf = Gen.OneOf(
        JsonText,
        Gen.OneOf("null", "true", "0", "-1", "1e999", "99999999999999999999", "0.5", "{}", "[]", "[[]]", "[null]"));

    private static readonly Gen<string> JsonValue = Gen.Recursive<string>((depth, inner) => depth > 3
        ? JsonLeaf
        : Gen.OneOf(
            JsonLeaf,
            inner.Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Select(JsonText, inner).Array[0, 3].Select(members => $"{{{string.Join(',', members.Select(member => $"{member.Item1}:{member.Item2}"))}}}")));

    [Fact]
    public async Task Any_bytes()
        => await Gen.Byte.Array[0, 200].SampleAsync(async body =>
        {
            Assert.Equal(100, (await SendAsync(body)).Code);
            Assert.Equal(202, (await SendBytesThroughCmAsync(body)).Json.GetProperty("errorCode").GetInt32());
        }, iter: 500, threads: 1);

    [Fact]
    public async Task A_request_with_some_bytes_changed()
        => await Gen.Select(Gen.Int[0, Template.Length - 1], Gen.Byte).Array[1, 4].SampleAsync(async changes =>
        {
            AssertAnswers(await SendAsync(Change(Template, changes)));
            AssertAnswers(await SendBytesThroughCmAsync(Change(Cm, changes)));
        }, iter: 1_000, threads: 1);

    [Theory]
    [InlineData(Template, "\"whatsapp\"")]
    [InlineData(Template, "\"31612345678\"")]
    [InlineData(Template, "\"collection\"")]
    [InlineData(Template, "\"quick_reply\"")]
    [InlineData(Template, "{ \"id\": \"1\" }")]
    [InlineData(Template, "[ { \"type\": \"text\", \"text\": \"10\" } ]")]
    [InlineData(Template, "0, \"components\"")]
    [InlineData(Template, "{ \"code\": \"en\" }")]
    public async Task A_request_with_any_value_in_a_place_of_its_own(string request, string place)
    {
        var at = request.LastIndexOf(place, StringComparison.Ordinal);
        await JsonValue.SampleAsync(async value =>
        {
            var replaced = place.EndsWith("\"components\"", StringComparison.Ordinal) ? value + ", \"components\"" : value;
            AssertAnswers(await SendAsync(request[..at] + replaced + request[(at + place.Length)..]));
        }, iter: 200, threads: 1);
    }

    [Fact]
    public async Task A_body_of_ten_thousand_levels()
        => Assert.Equal(100, (await SendAsync(new string('[', 10_000))).Code);

    [Fact]
    public async Task And_a_proper_send_still_works()
    {
        await SendAsync([0xFF, 0xFE, 0x00]);

        Assert.Equal(HttpStatusCode.OK, (await SendTemplateAsync("approved", "en")).Status);
    }

    private Task<Answer> SendBytesThroughCmAsync(byte[] body)
        => PostAsync("v1.0/message", body, request => request.Headers.Add("X-CM-PRODUCTTOKEN", Options.ProductToken));

    private static byte[] Change(string request, (int At, byte To)[] changes)
    {
        var body = Encoding.UTF8.GetBytes(request);
        foreach (var (at, to) in changes)
        {
            body[at % body.Length] = to;
        }

        return body;
    }

    private static void AssertAnswers(Answer answer)
        => Assert.True(
            (int)answer.Status is 200 or 400 or 401 or 404 && (answer.Code is not null || answer.Json.TryGetProperty("messages", out _)),
            $"{answer.Status} {answer.Json}");
}
