namespace TemplateGen.Analyzers.Emission;

/// <summary>A statement of a generated <c>Write</c>.</summary>
internal abstract record WriteStep
{
    /// <summary>A call with constant JSON.</summary>
    /// <param name="Call"><c>Component</c> or <c>Raw</c>.</param>
    /// <param name="Constant">ASCII only.</param>
    public sealed record Json(string Call, string Constant) : WriteStep;

    /// <summary>A call with a parameter's value.</summary>
    /// <param name="Call">The writer's method, which fits what the parameter fills in.</param>
    /// <param name="Parameter">The parameter's index.</param>
    /// <param name="Uses">How often the placeholder occurs, in each language.</param>
    public sealed record Value(string Call, int Parameter, int[] Uses) : WriteStep;

    /// <summary>Starts counting the characters of the header or the body.</summary>
    /// <param name="Lengths">Of the constant text, in each language.</param>
    /// <param name="Limits">In each language.</param>
    public sealed record BeginText(int[] Lengths, int[] Limits) : WriteStep;

    /// <summary>Ends counting.</summary>
    public sealed record EndText : WriteStep;

    /// <summary>What follows is written only when an optional parameter is given.</summary>
    public sealed record BeginIfGiven(int Parameter) : WriteStep;

    /// <summary>The end of what is optional.</summary>
    public sealed record EndIfGiven : WriteStep;

    /// <summary>The carousel whose cards are parameters of their own.</summary>
    public sealed record Cards(int[] Parameters) : WriteStep;

    /// <summary>The carousel whose cards come as a list.</summary>
    public sealed record CardList(int Parameter) : WriteStep;
}
