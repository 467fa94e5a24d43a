using System.Net;
using System.Net.Sockets;
using TemplateGen.Sandbox.Tests.Fixtures;

namespace TemplateGen.Sandbox.Tests.Lifecycle;

public sealed class LifecycleTests : SandboxTest
{
    protected override SandboxOptions Options { get; } = new() { KeptMessages = 3 };

    [Fact]
    public void It_listens_on_loopback_only()
        => Assert.Equal("127.0.0.1", WhatsApp.BaseAddress.Host);

    [Fact]
    public async Task Two_run_side_by_side()
    {
        await using var other = await WhatsAppSandbox.StartAsync(cancellationToken: Cancellation);

        Assert.NotEqual(other.BaseAddress, WhatsApp.BaseAddress);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
        => await Assert.ThrowsAsync<IOException>(() => WhatsAppSandbox.StartAsync(new SandboxOptions { Port = WhatsApp.BaseAddress.Port }, Cancellation));

    [Fact]
    public async Task Options_that_make_no_sense_are_said()
    {
        Assert.Contains("BusinessNumbers", (await Assert.ThrowsAsync<ArgumentException>(() => WhatsAppSandbox.StartAsync(new SandboxOptions { BusinessNumbers = [] }, Cancellation))).Message, StringComparison.Ordinal);
        Assert.Contains("KeptMessages", (await Assert.ThrowsAsync<ArgumentException>(() => WhatsAppSandbox.StartAsync(new SandboxOptions { KeptMessages = 0 }, Cancellation))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new BusinessNumber("1", "no number"));
    }

    [Fact]
    public async Task After_disposal_nothing_listens_and_disposing_again_does_nothing()
    {
        var port = WhatsApp.BaseAddress.Port;

        await WhatsApp.DisposeAsync();
        await WhatsApp.DisposeAsync();

        using var client = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(IPAddress.Loopback, port, Cancellation).AsTask());
    }

    [Fact]
    public async Task Only_the_latest_messages_are_kept()
    {
        foreach (var value in (string[])["1", "2", "3", "4", "5"])
        {
            await SendTemplateAsync("long_read", "en", Body(value));
        }

        Assert.Equal(["Hello 3, this is all.", "Hello 4, this is all.", "Hello 5, this is all."], WhatsApp.Messages.Select(message => message.Body));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("+0612345678")]
    public void A_customer_that_is_none_is_the_test_s_mistake_and_is_not_repeated(string customer)
    {
        var mistake = Assert.Throws<ArgumentException>(() => WhatsApp.Customer(customer));

        Assert.True(customer.Length == 0 || !mistake.Message.Contains(customer, StringComparison.Ordinal));
    }

    [Fact]
    public void A_customer_is_the_same_however_the_number_is_written()
        => Assert.Same(WhatsApp.Customer("0031 6 1234-5678"), Customer);

    [Theory]
    [InlineData("v24.0/106540352242922/message")]
    [InlineData("")]
    [InlineData("latest/106540352242922/messages")]
    public async Task An_address_that_nobody_answers_says_which_are(string path)
    {
        var answer = await SendAsync("{}"u8.ToArray(), path: path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("/messages", answer.Details, StringComparison.Ordinal);
    }
}
