using System.Text.Json;
using TemplateGen.Sandbox.Conversations;
using TemplateGen.Sandbox.Json;
using TemplateGen.Sandbox.Sends;

namespace TemplateGen.Sandbox.Providers.Cm;

/// <summary>What is wrong with a message in CM.com's envelope.</summary>
internal sealed record CmProblem(int Code, string Details);

/// <summary>Reads one message for one recipient from CM.com's envelope. One message may hold several, to be shown one after the other.</summary>
internal static class CmRequest
{
    public static (IReadOnlyList<SendRequest> Sends, CmProblem? Problem) Read(JsonElement message, JsonElement recipient, IReadOnlyList<BusinessNumber> numbers)
    {
        var digits = PhoneDigits.Read(message.Text("from"));
        if (numbers.FirstOrDefault(number => number.Digits == digits) is not { } from)
        {
            return ([], new CmProblem(CmCode.BadFrom, "from is not one of the business's numbers."));
        }

        if (CustomerId.FromPhoneNumber(recipient.Text("number")) is not { } to)
        {
            return ([], new CmProblem(CmCode.BadNumber, "to.number is not a phone number: 0031612345678."));
        }

        if (!message.Items("allowedChannels").Any(channel => channel.Text() == "WhatsApp"))
        {
            return ([], new CmProblem(CmCode.BadField, "allowedChannels must contain WhatsApp: the sandbox delivers nothing else."));
        }

        var (contents, problem) = CmContent.Read(message);
        return problem is null
            ? ([.. contents.Select(content => new SendRequest(Provider.Cm, from, to, message.Text("reference"), content))], null)
            : ([], problem);
    }
}
