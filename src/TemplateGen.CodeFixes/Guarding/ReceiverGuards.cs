using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.CodeFixes.Changes;

namespace TemplateGen.CodeFixes.Guarding;

/// <summary>Members by which an object that sends can be asked itself.</summary>
internal static class ReceiverGuards
{
    public static IEnumerable<GuardMember> Of(UnguardedSend send, Func<Marks, bool> isWanted)
    {
        var model = send.Target.Model;
        var type = send.Receiver is { } receiver ? model.GetTypeInfo(receiver).Type : send.IsOfThis ? model.GetSymbolInfo(send.Use).Symbol?.ContainingType : null;
        if (type is null) yield break;
        foreach (var (member, marks) in AnnotatedIn(type, send, isWanted))
        {
            var access = send.Receiver is { } asked ? asked.Dot(member.Name) : member.Name.ToName();
            yield return member is IMethodSymbol ? new GuardMember(SyntaxFactory.InvocationExpression(access), TypeOf(member), marks) : new GuardMember(access, TypeOf(member), marks);
        }
    }

    /// <summary>The properties and fields by which a receiver can be asked that may be null.</summary>
    public static IEnumerable<(ExpressionSyntax Asked, ISymbol Member, Marks Marks)> OfNullable(UnguardedSend send, Func<Marks, bool> isWanted) =>
        send.NullableReceiver is { } asked && send.Target.Model.GetSymbolInfo(send.Use).Symbol is { ContainingType: { } type }
            ? AnnotatedIn(type, send, isWanted).Where(member => member.Member is not IMethodSymbol).Select(member => (asked.Copy(), member.Member, member.Marks))
            : [];

    private static IEnumerable<(ISymbol Member, Marks Marks)> AnnotatedIn(ITypeSymbol type, UnguardedSend send, Func<Marks, bool> isWanted) =>
        from member in type.InstanceMembers()
        where member is IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol { Parameters.IsEmpty: true, Arity: 0 }
        let marks = send.Annotations.Of(member).Receiver
        where isWanted(marks)
        select (member, marks);

    private static ITypeSymbol TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => ((IFieldSymbol)member).Type,
    };
}
