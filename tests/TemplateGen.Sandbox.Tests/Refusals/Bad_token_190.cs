using System.Net;
using System.Text;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Refusals;

public static class Bad_token_190
{
    private static readonly byte[] Anything = Encoding.UTF8.GetBytes("{}");

    public sealed class Reports : SandboxTest
    {
        [Fact]
        public async Task A_wrong_token()
        {
            var answer = await SendAsync(Anything, token: "wrong");

            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.Equal(190, answer.Code);
            Assert.Equal("OAuthException", answer.Json.GetProperty("error").GetProperty("type").GetString());
        }

        [Fact]
        public async Task No_token()
            => Assert.Equal(190, (await PostAsync("v24.0/106540352242922/messages", Anything, _ => { })).Code);

        [Fact]
        public async Task A_wrong_product_token_at_CM_com()
        {
            var answer = await SendEnvelopeThroughCmAsync("""{ "messages": { "msg": [] } }""", token: "wrong");

            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.Equal(101, answer.Json.GetProperty("errorCode").GetInt32());
        }
    }

    public sealed class Guards : SandboxTest
    {
        [Theory]
        [InlineData("v19.0")]
        [InlineData("v24.0")]
        public async Task The_right_token_at_any_version(string version)
            => Assert.Equal(100, (await SendAsync(Anything, path: $"{version}/106540352242922/messages")).Code);

        [Theory]
        [InlineData("productToken")]
        [InlineData("producttoken")]
        public async Task A_product_token_in_the_body_in_any_case(string property)
        {
            var body = $$"""{ "messages": { "authentication": { "{{property}}": "{{Options.ProductToken}}" }, "msg": [] } }""";

            var answer = await PostAsync("v1.0/message", Encoding.UTF8.GetBytes(body), _ => { });

            Assert.Equal(203, answer.Json.GetProperty("errorCode").GetInt32());
        }
    }
}
