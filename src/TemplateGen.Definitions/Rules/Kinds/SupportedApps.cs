namespace TemplateGen.Definitions.Rules;

/// <summary>The Android apps that a one-time code goes to.</summary>
internal static class SupportedApps
{
    public static void Check(EquatableArray<SupportedApp> apps, Rule rule, FindingSink sink)
    {
        if (apps.Count > Limits.SupportedApps)
        {
            sink.Report(rule, apps[Limits.SupportedApps].Anchor, $"The button names {Show.Number(apps.Count)} apps, and WhatsApp takes {Limits.SupportedApps}: remove {Show.Number(apps.Count - Limits.SupportedApps)}.");
        }

        foreach (var app in apps)
        {
            CheckPackage(app, rule, sink);
            CheckHash(app, rule, sink);
        }
    }

    private static void CheckPackage(SupportedApp app, Rule rule, FindingSink sink)
    {
        if (app.PackageName is not { } name)
        {
            sink.Report(rule, app.Anchor, "The app has no \"package_name\": add its package, such as com.example.shop.");
        }
        else if (!IsPackageName(name.Value))
        {
            sink.Report(rule, name.Span, $"{Show.Text(name.Value)} is no Android package: write two or more words with dots between them, each a letter and then letters, digits or underscores, such as com.example.shop.");
        }
        else if (name.Value.Length > Limits.PackageName)
        {
            sink.Report(rule, name.Span, $"The package name is {Show.Number(name.Value.Length)} characters long, and WhatsApp takes {Limits.PackageName}: check it.");
        }
    }

    private static void CheckHash(SupportedApp app, Rule rule, FindingSink sink)
    {
        if (app.SignatureHash is not { } hash)
        {
            sink.Report(rule, app.Anchor, $"The app has no \"signature_hash\": add the {Limits.SignatureHash} characters that Google's SMS Retriever computes from its signing key.");
        }
        else if (hash.Value.Length != Limits.SignatureHash)
        {
            sink.Report(rule, hash.Span, $"The signature hash {Show.Text(hash.Value)} has {Show.Number(hash.Value.Length)} characters, and such a hash has {Limits.SignatureHash}: copy it from Google's SMS Retriever as it is.");
        }
        else if (IndexOfBadCharacter(hash.Value) is >= 0 and var bad)
        {
            sink.Report(rule, hash.Span, $"The signature hash {Show.Text(hash.Value)} holds {Show.Text(hash.Value.Substring(bad, 1))}, and such a hash is base64: letters, digits, +, / and =.");
        }
    }

    /// <summary>Two or more words with dots between them; each starts with a letter and goes on with letters, digits and underscores.</summary>
    private static bool IsPackageName(string name)
    {
        var dots = 0;
        var isStart = true;
        foreach (var c in name)
        {
            if (c == '.')
            {
                if (isStart) return false;
                dots++;
                isStart = true;
                continue;
            }

            if (!IsLetter(c) && (isStart || (!IsDigit(c) && c != '_'))) return false;
            isStart = false;
        }

        return dots > 0 && !isStart;
    }

    private static int IndexOfBadCharacter(string hash)
    {
        for (var i = 0; i < hash.Length; i++)
        {
            if (!IsLetter(hash[i]) && !IsDigit(hash[i]) && hash[i] is not ('+' or '/' or '=')) return i;
        }

        return -1;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
