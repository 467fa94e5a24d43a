using System.Globalization;
using TemplateGen.Sandbox;

namespace OrderNotifications.Demo;

/// <summary>Prints the conversations as they happen, each message as its reader sees it.</summary>
internal sealed class Transcript(WhatsAppSandbox sandbox, TextWriter output)
{
    private const string Shop = "Café Lumière";
    private const int Width = 78;
    private const int CustomersMargin = 22;

    private readonly Dictionary<string, string> _names = [];
    private int _shown;

    public void Begin(params IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
        {
            _names.Add(customer.Phone.ToUnmaskedString(), customer.FirstName);
        }

        output.WriteLine($"{Shop} on WhatsApp, in a sandbox on this machine. Times in UTC.");
    }

    public void Chapter(string title)
    {
        var heading = string.Create(CultureInfo.InvariantCulture, $"── {sandbox.Clock.Now:dddd d MMMM}: {title} ");
        output.WriteLine();
        output.WriteLine(heading.PadRight(Width, '─'));
    }

    public void Note(string text)
    {
        output.WriteLine();
        WriteBlock(text, margin: 0, bar: "  > ");
    }

    /// <summary>What a customer writes or taps.</summary>
    public void ShowInbound(Customer customer, string text)
    {
        WriteHeading($"{customer.FirstName} to {Shop}", "", CustomersMargin);
        WriteBlock(text, CustomersMargin, "  ┃ ");
    }

    /// <summary>What has reached customers since the last time.</summary>
    public void ShowDelivered()
    {
        foreach (var message in sandbox.Messages.Skip(_shown))
        {
            var how = message.TemplateName is { } template ? $"{template}, {message.Language}" : "free text";
            WriteHeading($"{Shop} to {_names[message.To]}", how, margin: 0);
            WriteBlock(message.ToTranscript(), margin: 0, "  │ ");
            _shown++;
        }
    }

    private void WriteHeading(string parties, string how, int margin)
    {
        var left = string.Create(CultureInfo.InvariantCulture, $"{new string(' ', margin)}{sandbox.Clock.Now:HH:mm}  {parties}");
        output.WriteLine();
        output.WriteLine((left + how.PadLeft(Width - left.Length)).TrimEnd());
    }

    private void WriteBlock(string text, int margin, string bar)
    {
        foreach (var line in text.Split('\n').SelectMany(line => Wrap(line, Width - margin - bar.Length)))
        {
            output.WriteLine(new string(' ', margin) + bar + line);
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
