using Microsoft.CodeAnalysis.Text;
using TemplateGen.Analyzers.Guarding;
using Xunit;
using Xunit.Sdk;

namespace TemplateGen.Analyzers.Tests.Harness;

/// <summary>That a check can fail.</summary>
public class CSharpCheckTests
{
    [Fact]
    public void Marks_may_nest()
    {
        var marked = MarkedText.Parse("a{|X:b{|Y:c|}|}d");

        Assert.Equal("abcd", marked.Text);
        Assert.Equal([("Y", new TextSpan(2, 1)), ("X", new TextSpan(1, 2))], marked.Marks);
    }

    [Fact]
    public async Task A_mark_without_a_finding_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => new CSharpCheck(new WindowGuardAnalyzer()).Run("class {|TG2001:C|} { }"));

    [Fact]
    public async Task Code_that_does_not_compile_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => new CSharpCheck(new WindowGuardAnalyzer()).Run("class C { int M() { } }"));
}
