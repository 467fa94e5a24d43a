using TemplateGen.Analyzers.Calls;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Calls;

/// <summary>TG2005 leaves alone names that no generated template has, and texts that are no names.</summary>
public class TemplateByNameGuards
{
    [Theory]
    [InlineData("""Legacy.Send("", "order_refunded")""")]
    [InlineData("""Legacy.Send("", "ORDER_SHIPPED")""")]
    [InlineData("""Legacy.Send("", "")""")]
    [InlineData("""Legacy.Send("", null)""")]
    [InlineData("""Legacy.Send("")""")]
    [InlineData("""Legacy.Send("order_shipped", name)""")]
    [InlineData("""Legacy.Log("order_shipped")""")]
    [InlineData("""new Request("") { Other = "order_shipped" }""")]
    public Task Other_texts(string expression) => CallCheck.Of(new TemplateByNameAnalyzer()).Run(TemplateByNameReports.Around(expression));
}
