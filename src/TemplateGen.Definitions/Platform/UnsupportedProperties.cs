namespace TemplateGen.Definitions;

/// <summary>Properties of a template that the platform took once, and ignores or refuses today.</summary>
internal static class UnsupportedProperties
{
    /// <summary>All of them: <c>allow_category_change</c> is gone since 9 April 2025.</summary>
    public static EquatableArray<string> All { get; } = ["allow_category_change"];

    /// <summary>Whether a property is one of them.</summary>
    public static bool Contains(string name)
    {
        foreach (var unsupported in All)
        {
            if (unsupported == name) return true;
        }

        return false;
    }
}
