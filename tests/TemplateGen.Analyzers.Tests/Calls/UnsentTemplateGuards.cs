using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2008 leaves alone what is used, what others may use, and what cannot be used.</summary>
public class UnsentTemplateGuards
{
    private const string Order = """{ "name": "order", "category": "UTILITY", "language": "en", "body": "We have it." }""";

    [Theory]
    [InlineData("using Shop; IWhatsAppClient client = null!; _ = await client.SendOrderAsync(default);")]
    [InlineData("using Shop; IWhatsAppClient client = null!; Func<Recipient, CancellationToken, ValueTask<SendResult>> send = client.SendOrderAsync;")]
    [InlineData("_ = await Shop.TemplateSends.SendOrderAsync(null!, default);")]
    [InlineData("using Shop; var order = new Order(); Console.WriteLine(order);")]
    [InlineData("using Sent = Shop.Order; Console.WriteLine(default(Sent));")]
    [InlineData("using Shop; Queue<Order> orders = new([default]); Console.WriteLine(orders);")]
    [InlineData("using Shop; Console.WriteLine(typeof(Order));")]
    public Task A_template_that_is_used_in_any_way(string code) => UnsentTemplateReports.Check(Order, code);

    [Fact]
    public Task Public_code_of_a_library() => UnsentTemplateReports.Check(Order, "class Program;");

    [Fact]
    public Task A_definition_that_generates_nothing() => UnsentTemplateReports.Check("""{ "name": "order", "category": "UTILITY", "language": "en", "body": "Only {7}." }""", "return;");

    [Fact]
    public Task A_template_with_a_name_that_a_member_has() => UnsentTemplateReports.Check(
        """{ "name": "city", "category": "UTILITY", "language": "en", "body": "In {city} now.", "parameters": [ "city" ] }""",
        "using Shop; IWhatsAppClient client = null!; _ = await client.SendCityAsync(default, \"Ghent\");");
}
