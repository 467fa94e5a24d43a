using TemplateGen.Analyzers.Guarding.Annotations;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding.Sdks;

public class SdkListTests
{
    [Fact]
    public void Each_list_is_tested() =>
        Assert.Equal(["Azure.Communication.Messages", "CM.Text", "Vonage", "WhatsappBusiness.CloudApi"], SdkAnnotations.Assemblies.Order(StringComparer.Ordinal));

    [Fact]
    public Task Code_of_the_same_names_in_another_assembly_is_not_the_sdk_s() => new SdkStub("Acme.Messages", """
        namespace Vonage.Messages
        {
            public interface IMessage { string To { get; set; } }
            public interface IMessagesClient { Task SendAsync(IMessage message); }
        }

        namespace Vonage.Messages.WhatsApp
        {
            public class WhatsAppTextRequest : IMessage { public string To { get; set; } }
        }
        """).Run("""
        using Vonage.Messages;

        class Store(IMessagesClient client)
        {
            Task Answer(string to) => client.SendAsync(new Vonage.Messages.WhatsApp.WhatsAppTextRequest { To = to });
        }
        """);
}
