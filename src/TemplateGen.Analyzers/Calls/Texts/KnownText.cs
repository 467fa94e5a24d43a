using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TemplateGen.Analyzers.Calls.Texts;

/// <summary>What the code shows of a text: all of a constant, or the constant pieces of one that is put together at run time.</summary>
internal sealed class KnownText
{
    private readonly StringBuilder _piece = new();
    private readonly List<string> _pieces = [];

    private KnownText(IOperation operation)
    {
        Operation = operation;
        IsWhole = Read(operation);
        EndPiece();
    }

    /// <summary>The expression.</summary>
    public IOperation Operation { get; }

    /// <summary>The pieces that are known; of a whole text, one or none.</summary>
    public IReadOnlyList<string> Pieces => _pieces;

    /// <summary>Whether there is nothing beside the pieces.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether it is null.</summary>
    public bool IsNull { get; private set; }

    /// <summary>The fewest UTF-16 code units that it has at run time.</summary>
    public int MinLength => _pieces.Sum(piece => piece.Length);

    /// <summary>The texts that an expression may have: one for each branch of a choice, and none for a branch that shows nothing.</summary>
    public static IEnumerable<KnownText> AllOf(IOperation expression)
    {
        var operation = expression.WithoutConversions();
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse, ConstantValue.HasValue: false } conditional:
                return AllOf(conditional.WhenTrue).Concat(AllOf(whenFalse));
            case ICoalesceOperation { ConstantValue.HasValue: false } coalesce:
                return AllOf(coalesce.WhenNull);
            case ISwitchExpressionOperation { Arms: var arms }:
                return arms.SelectMany(arm => AllOf(arm.Value));
            default:
                var text = new KnownText(operation);
                return text.IsWhole || text.Pieces.Count > 0 ? [text] : [];
        }
    }

    /// <summary>Whether the expression may have a text of which nothing is known.</summary>
    public static bool MayBeUnknown(IOperation expression)
    {
        var operation = expression.WithoutConversions();
        return operation switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse, ConstantValue.HasValue: false } conditional => MayBeUnknown(conditional.WhenTrue) || MayBeUnknown(whenFalse),
            ICoalesceOperation { ConstantValue.HasValue: false } => true,
            ISwitchExpressionOperation { Arms: var arms } => arms.Any(arm => MayBeUnknown(arm.Value)),
            IThrowOperation => false,
            _ => !AllOf(operation).Any(),
        };
    }

    /// <summary>Reads an operation's pieces; false when there may be more at run time.</summary>
    private bool Read(IOperation operation)
    {
        operation = operation.WithoutConversions();
        if (operation.ConstantValue is { HasValue: true, Value: var value })
        {
            if (value is null && ReferenceEquals(operation, Operation)) IsNull = true;
            // Other constants are written as the culture has it.
            if (value is not (null or string or char)) return EndPiece();
            _piece.Append(value);
            return true;
        }

        switch (operation)
        {
            case IInterpolatedStringOperation interpolated:
                // All parts are read: none may be skipped for one that is unknown.
                return interpolated.Parts.Aggregate(true, (isWhole, part) => Read(part) && isWhole);
            case IInterpolatedStringTextOperation text:
                return Read(text.Text);
            case IInterpolationOperation { Alignment: null, FormatString: null } interpolation:
                return Read(interpolation.Expression);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, OperatorMethod: null } sum:
                var left = Read(sum.LeftOperand);
                return Read(sum.RightOperand) && left;
            case IFieldReferenceOperation { Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } }:
                return true;
            case IPropertyReferenceOperation { Property: { Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } }:
                _piece.Append('\n');
                return true;
            default:
                return EndPiece();
        }
    }

    private bool EndPiece()
    {
        if (_piece.Length > 0) _pieces.Add(_piece.ToString());
        _piece.Clear();
        return false;
    }
}
