using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateGen.Analyzers.Guarding.Annotations;
using TemplateGen.Analyzers.Guarding.Flow;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

/// <summary>An analysis that runs out of its bound has proven nothing: no send may get lost then.</summary>
public class UnfinishedAnalysisTests
{
    private const string Guarded = """
        class Shop(IWhatsAppClient client)
        {
            async Task Run(Recipient to, bool x)
            {
                if (!await client.Windows.IsOpenAsync(to)) return;
                await client.SendTextAsync(to, "1");
                while (x) await client.SendTextAsync(to, "2");
                try
                {
                    await client.SendTextAsync(to, "3");
                }
                catch (IOException)
                {
                    await client.SendTextAsync(to, "4");
                }
                finally
                {
                    await client.SendTextAsync(to, "5");
                }

                await Local();
                async Task Local() => await client.SendTextAsync(to, "6");
            }
        }
        """;

    [Fact]
    public void With_its_bound_it_proves_all_sends() => Assert.Equal([], Unproven(FlowAnalysis.MaxVisits));

    [Fact]
    public void Without_it_reports_all_sends() => Assert.Equal(["1", "2", "3", "4", "5", "6"], Unproven(maxVisits: 0));

    private static IEnumerable<string> Unproven(int maxVisits)
    {
        var compilation = new CSharpCheck().Compile(("Shop.cs", Guarded));
        var tree = compilation.SyntaxTrees.Last();
        var method = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(tree);
        var body = (IMethodBodyOperation)model.GetOperation(method, TestContext.Current.CancellationToken)!;
        var member = model.GetDeclaredSymbol(method, TestContext.Current.CancellationToken)!;
        var scope = new FlowScope(body, member, new AnnotationLookup(ImmutableDictionary.Create<ISymbol, MemberMarks>(SymbolEqualityComparer.Default)));
        return FlowAnalysis.Run(ControlFlowGraph.Create(body, TestContext.Current.CancellationToken), scope, new EntryFacts(scope, member), maxVisits, TestContext.Current.CancellationToken)
            .Where(seen => !seen.Send.IsMet)
            .Select(seen => ((IInvocationOperation)seen.Send.Operation).Arguments[1].Value.ConstantValue.Value as string ?? "")
            .Distinct()
            .Order(StringComparer.Ordinal);
    }
}
