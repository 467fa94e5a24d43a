namespace TemplateGen.Tests;

public class OptionsTests
{
    [Theory]
    [InlineData("", "1234567", "v24.0", "https://graph.facebook.com/", "AccessToken")]
    [InlineData("to ken", "1234567", "v24.0", "https://graph.facebook.com/", "AccessToken")]
    [InlineData("token", "+31612345678", "v24.0", "https://graph.facebook.com/", "PhoneNumberId")]
    [InlineData("token", "", "v24.0", "https://graph.facebook.com/", "PhoneNumberId")]
    [InlineData("token", "1234567", "24", "https://graph.facebook.com/", "ApiVersion")]
    [InlineData("token", "1234567", "v24.0/../x", "https://graph.facebook.com/", "ApiVersion")]
    [InlineData("token", "1234567", "v24.0", "http://graph.facebook.com/", "BaseAddress")]
    [InlineData("token", "1234567", "v24.0", "graph.facebook.com", "BaseAddress")]
    public void Wrong_Meta_options_are_named_when_the_provider_is_made(string token, string phoneNumberId, string version, string address, string named)
    {
        var options = new MetaCloudOptions
        {
            AccessToken = token,
            PhoneNumberId = phoneNumberId,
            ApiVersion = version,
            BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute),
        };

        var exception = Assert.Throws<ArgumentException>("options", () => new MetaCloudProvider(new HttpClient(), options));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "+31201234567", "ns", "ProductToken")]
    [InlineData("token", "CompanyName", "ns", "From")]
    [InlineData("token", "US.1349", "ns", "From")]
    [InlineData("token", "+31201234567", "", "Namespace")]
    public void Wrong_CM_options_are_named_when_the_provider_is_made(string token, string from, string templateNamespace, string named)
    {
        var options = new CmOptions { ProductToken = token, From = from, Namespace = templateNamespace };

        var exception = Assert.Throws<ArgumentException>("options", () => new CmProvider(new HttpClient(), options));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var exception = Assert.Throws<ArgumentException>("options", () => new MetaCloudProvider(new HttpClient(), new MetaCloudOptions()));

        Assert.Contains("AccessToken", exception.Message, StringComparison.Ordinal);
        Assert.Contains("PhoneNumberId", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        var handler = RecordingHandler.Answering(RecordingHandler.MetaAccepted);
        var options = Clients.MetaOptions();
        var client = new WhatsAppClient(new MetaCloudProvider(new HttpClient(handler), options));
        options.AccessToken = "another";

        await client.SendAsync(Clients.Customer, new OrderConfirmation("a", "b", "c"));

        Assert.Equal("Bearer secret-token", Assert.Single(handler.Requests).Credentials);
    }
}
