namespace TemplateGen.Tests;

public class SendResultTests
{
    private static readonly WhatsAppError Error = new() { Code = 132000, Message = "wrong", Details = "secret details" };

    [Fact]
    public void An_accepted_result_passes_EnsureAccepted()
    {
        var result = SendResult.Accepted("wamid.1");

        Assert.True(result.IsAccepted);
        Assert.Equal(result, result.EnsureAccepted());
    }

    [Fact]
    public void A_failed_result_throws_with_the_reason_and_without_details()
    {
        var exception = Assert.Throws<WhatsAppSendException>(() => SendResult.Failed(SendStatus.Rejected, Error).EnsureAccepted());

        Assert.Contains("wrong", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.Equal(SendStatus.Rejected, exception.Result.Status);
    }

    [Fact]
    public void A_failure_cannot_be_called_accepted()
        => Assert.Throws<ArgumentOutOfRangeException>(() => SendResult.Failed(SendStatus.Accepted, Error));

    [Fact]
    public void The_text_of_a_result_holds_no_details()
        => Assert.DoesNotContain("secret", SendResult.Failed(SendStatus.Rejected, Error).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_default_result_is_not_accepted() => Assert.False(default(SendResult).IsAccepted);
}
