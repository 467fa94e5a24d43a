using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls;

/// <summary>In which of its languages a template may be sent, as far as the code shows it.</summary>
internal static class LanguageChoice
{
    /// <summary>Indexes of the languages; all of them when the choice is made elsewhere.</summary>
    public static IEnumerable<int> Of(IOperation? choice, TemplateRecord record)
    {
        var possible = new SortedSet<int>();
        return Collect(choice, record, possible) ? possible : Enumerable.Range(0, record.Languages.Length);
    }

    /// <summary>The argument that chooses the language; null when there is none.</summary>
    /// <param name="arguments">Of the send method or the record's constructor.</param>
    /// <param name="record">The template.</param>
    public static IOperation? ArgumentIn(IEnumerable<IArgumentOperation> arguments, TemplateRecord record)
    {
        if (!record.HasLanguageParameter) return null;
        var type = record.Constructor.Parameters[0].Type;
        return arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, type))?.Value;
    }

    private static bool Collect(IOperation? choice, TemplateRecord record, SortedSet<int> possible)
    {
        switch (choice?.WithoutConversions())
        {
            case IPropertyReferenceOperation { Property: { IsStatic: true } property }:
                return Add(IndexOf(property), record, possible);
            case IDefaultValueOperation:
                return Add(0, record, possible);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Collect(conditional.WhenTrue, record, possible) && Collect(whenFalse, record, possible);
            case ISwitchExpressionOperation { Arms: var arms }:
                return arms.All(arm => arm.Value.WithoutConversions() is IThrowOperation || Collect(arm.Value, record, possible));
            default:
                return false;
        }
    }

    private static bool Add(int index, TemplateRecord record, SortedSet<int> possible)
    {
        if (index < 0 || index >= record.Languages.Length) return false;
        possible.Add(index);
        return true;
    }

    /// <summary>The type that chooses a language has a property for each, in their order.</summary>
    private static int IndexOf(IPropertySymbol property)
    {
        var type = property.ContainingType;
        var index = 0;
        foreach (var member in type.GetMembers())
        {
            if (member is not IPropertySymbol { IsStatic: true } other || !SymbolEqualityComparer.Default.Equals(other.Type, type)) continue;
            if (SymbolEqualityComparer.Default.Equals(other, property)) return index;
            index++;
        }

        return -1;
    }
}
