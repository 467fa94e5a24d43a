using Microsoft.CodeAnalysis;
using TemplateGen.Analyzers.Guarding;
using TemplateGen.Analyzers.Tests.Harness;
using Xunit;

namespace TemplateGen.Analyzers.Tests.Guarding;

public class AnnotationFileReports
{
    [Theory]
    [InlineData("{|TG2010:M:Acme.Nothing|}; to; RequiresOpenWindow")]
    [InlineData("M:Acme.Client.Send(System.String); {|TG2010:from|}; RequiresOpenWindow")]
    [InlineData("M:Acme.Client.Send(System.String); to; {|TG2010:RequiresWindow|}")]
    [InlineData("M:Acme.Client.Send(System.String); to; {|TG2010:OpenWindowWhen|}")]
    [InlineData("M:Acme.Client.Send(System.String); to; {|TG2010:RequiresOpenWindow(true)|}")]
    [InlineData("M:Acme.Client.Send(System.String); to; {|TG2010:OpenWindowWhen(maybe)|}")]
    [InlineData("M:Acme.Client.Send(System.String); to; {|TG2010:OpenWindowWhen(true|}")]
    [InlineData("{|TG2010:M:Acme.Client.Send(System.String); to|}")]
    [InlineData("{|TG2010:M:Acme.Client.Send(System.String); to; RequiresOpenWindow; to|}")]
    [InlineData("P:Acme.Client.IsBusy; {|TG2010:to|}; OpenWindowWhen(false)")]
    [InlineData("  # fine\n  {|TG2010:M:Acme.Nothing|} ; to; RequiresOpenWindow")]
    [InlineData("# fine\n{|TG2010:;;;|}")]
    public Task A_line_without_effect(string line) => AnnotationFileCheckOf.Run("", line);

    [Theory]
    [InlineData("{|TG2010:M:Acme.Nothing|}; to; RequiresOpenWindow", "Nothing in this project or its references has the documentation id 'M:Acme.Nothing'.")]
    [InlineData("M:Acme.Client.Close; {|TG2010:from|}; RequiresOpenWindow", "'Close' has no parameter 'from'.")]
    [InlineData("P:Acme.Client.IsBusy; {|TG2010:to|}; OpenWindowWhen(false)", "'IsBusy' has no parameter 'to'.")]
    [InlineData(
        "M:Acme.Client.Close; this; {|TG2010:requiresOpenWindow|}",
        "There is no annotation 'requiresOpenWindow'. Write one of EnsuresOpenWindow, EnsuresOptIn, OpenWindowWhen, OptedInWhen, RequiresOpenWindow, RequiresOptIn, TemplateName.")]
    [InlineData("M:Acme.Client.Close; this; {|TG2010:RequiresWindow(true)|}", "There is no annotation 'RequiresWindow'. Write one of ")]
    [InlineData(
        "M:Acme.Client.Close; this; {|TG2010:OpenWindowWhen( yes )|}",
        "'OpenWindowWhen( yes )' has the wrong argument: the annotations that end in 'When' take true or false, the others none.")]
    [InlineData("M:Acme.Client.Close; this; {|TG2010:RequiresOpenWindow(|}", "There is no annotation 'RequiresOpenWindow('. Write one of ")]
    [InlineData("M:Acme.Client.Close; this; {|TG2010:RequiresOpenWindow)|}", "There is no annotation 'RequiresOpenWindow)'. Write one of ")]
    [InlineData("M:Acme.Client.Close; this; {|TG2010:(true)|}", "There is no annotation ''. Write one of ")]
    [InlineData("{|TG2010:|}; this; RequiresOpenWindow", "Nothing in this project or its references has the documentation id ''.")]
    [InlineData("{|TG2010:M:Acme.Client.Close; this|}", "A line has three parts, '<documentation id>; <parameter>; <annotation>', and this one has 2.")]
    public async Task What_is_wrong_with_a_line(string line, string message) =>
        Assert.StartsWith(message, Assert.Single(await AnnotationFileCheckOf.Run("", line)).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public Task Each_broken_line_of_several() => AnnotationFileCheckOf.Run(
        "client.Send({|TG2001:to|});",
        "{|TG2010:nothing|}\nM:Acme.Client.Send(System.String); to; RequiresOpenWindow\n{|TG2010:M:Acme.Nothing|}; to; RequiresOpenWindow");

    [Theory]
    [InlineData("EnsuresOpenWindow", "client.Close(); client.Close();")]
    [InlineData("RequiresOpenWindow", "client.{|TG2001:Close|}(); client.{|TG2001:Close|}();")]
    [InlineData("RequiresOptIn", "client.{|TG2002:Close|}(); client.{|TG2002:Close|}();")]
    public Task A_whole_type(string annotation, string code) => AnnotationFileCheckOf.Run(code, $"T:Acme.Client; ; {annotation}");

    [Fact]
    public Task A_constructor() => AnnotationFileCheckOf.Run(
        "new Acme.Letter({|TG2001:to|});",
        "M:Acme.Letter.#ctor(System.String); to; RequiresOpenWindow #M:Acme.Client.Close; ; RequiresOpenWindow");

    [Theory]
    [InlineData("P:Acme.Client.Item(System.String); number; RequiresOpenWindow", "_ = client[{|TG2001:to|}]; client[{|TG2001:to|}] = 1;")]
    [InlineData("M:Acme.Client.op_Addition(Acme.Client,System.String); to; RequiresOpenWindow", "client += {|TG2001:to|}; _ = client + {|TG2001:to|};")]
    [InlineData("M:Acme.Client.op_Implicit(System.String)~Acme.Client; to; RequiresOpenWindow", "client = {|TG2001:to|};")]
    public Task A_member_that_is_no_method(string line, string code) => AnnotationFileCheckOf.Run(code, line);

    [Theory]
    [InlineData(
        "M:Acme.Client.get_Item(System.String); {|TG2010:number|}; RequiresOpenWindow",
        "'get_Item' only reads or writes a property. Write the property's own id, 'P:Acme.Client.Item(System.String)'.")]
    [InlineData("M:Acme.Client.get_IsBusy; {|TG2010:this|}; OpenWindowWhen(false)", "'get_IsBusy' only reads or writes a property. Write the property's own id, 'P:Acme.Client.IsBusy'.")]
    [InlineData("P:Acme.Client.Item(System.String); {|TG2010:to|}; RequiresOpenWindow", "'this[]' has no parameter 'to'.")]
    [InlineData(
        "M:Acme.Client.op_Subtraction(Acme.Client,Acme.Letter); {|TG2010:letter.To|}; RequiresOpenWindow",
        "'op_Subtraction' is an operator: what its operands hold is not looked at. Write the parameter alone, 'letter'.")]
    public async Task Where_another_line_would_help(string line, string message) =>
        Assert.Equal(message, Assert.Single(await AnnotationFileCheckOf.Run("", line)).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public Task Two_files() => AnnotationFileCheckOf.Run(
        "client.Send({|TG2001:to|}); client.Copy({|TG2001:to|}, {|TG2001:to + to|}); if (client.IsOpen(to)) { client.Send(to); client.Copy(to, {|TG2001:to + to|}); }",
        "M:Acme.Client.Send(System.String); to; RequiresOpenWindow\nM:Acme.Client.Copy(System.String,System.String); to; RequiresOpenWindow",
        beside: "M:Acme.Client.Copy(System.String,System.String); cc; RequiresOpenWindow\nM:Acme.Client.IsOpen(System.String); to; OpenWindowWhen(true)");

    [Fact]
    public Task An_unguarded_send_of_an_annotated_method() => AnnotationFileCheckOf.Run(
        "client.Send({|TG2001:to|});",
        "M:Acme.Client.Send(System.String); to; RequiresOpenWindow # free form\n");

    [Theory]
    [InlineData("TemplateGen.Annotations.txt")]
    [InlineData("config\\TemplateGen.Annotations.txt")]
    [InlineData("/shop/templategen.annotations.TXT")]
    public Task A_file_wherever_it_lies(string path) => AnnotationFileCheckOf.Run("", "{|TG2010:nothing|}", path);

    [Fact]
    public Task Each_line_on_one_method_counts() => AnnotationFileCheckOf.Run(
        "client.Copy({|TG2001:to|}, {|TG2001:to + to|});",
        "M:Acme.Client.Copy(System.String,System.String); to; RequiresOpenWindow\nM:Acme.Client.Copy(System.String,System.String); cc; RequiresOpenWindow");

    [Fact]
    public Task The_parameter_that_a_line_names() => AnnotationFileCheckOf.Run(
        "client.Copy(to, {|TG2001:to|});",
        "M:Acme.Client.Copy(System.String,System.String); cc; RequiresOpenWindow");

    [Theory]
    [InlineData("this")]
    [InlineData("")]
    public Task A_receiver_that_is_the_recipient(string receiver) => AnnotationFileCheckOf.Run(
        "if (client.IsBusy) client.{|TG2001:Close|}(); else client.Close();",
        $"M:Acme.Client.Close; {receiver}; RequiresOpenWindow\nP:Acme.Client.IsBusy; {receiver}; OpenWindowWhen(false)");
}

public class AnnotationFileGuards
{
    [Fact]
    public Task A_send_behind_an_annotated_guard() => AnnotationFileCheckOf.Run(
        "if (client.IsOpen(to)) client.Send(to);",
        "# Acme\r\nM:Acme.Client.Send(System.String); to; RequiresOpenWindow\r\nM:Acme.Client.IsOpen(System.String) ; to ; OpenWindowWhen( true )\r\n");

    [Fact]
    public Task An_operator_that_guards_an_indexer() => AnnotationFileCheckOf.Run(
        "if (client == to) _ = client[to];",
        "P:Acme.Client.Item(System.String); number; RequiresOpenWindow\nM:Acme.Client.op_Equality(Acme.Client,System.String); to; OpenWindowWhen(true)");

    [Fact]
    public Task A_file_of_another_name() => AnnotationFileCheckOf.Run("client.Send(to);", "broken", path: "Other.txt");
}

internal static class AnnotationFileCheckOf
{
    public static Task<IReadOnlyList<Diagnostic>> Run(string code, string file, string path = "config/TemplateGen.Annotations.txt", string beside = "") =>
        new CSharpCheck(new WindowGuardAnalyzer()) { Files = [(path, file), ("other/TemplateGen.Annotations.txt", beside)] }.Run($$"""
            namespace Acme
            {
                public class Letter(string to)
                {
                    public string To => to;
                }

                public class Client
                {
                    public void Send(string to) => to.ToString();
                    public void Copy(string to, string cc) => (to + cc).ToString();
                    public void Close() { }
                    public bool IsOpen(string to) => to.Length > 0;
                    public bool IsBusy => false;
                    public int this[string number] { get => number.Length; set => number.ToString(); }
                    public static Client operator +(Client client, string to) => client;
                    public static Client operator -(Client client, Letter letter) => client;
                    public static bool operator ==(Client client, string to) => true;
                    public static bool operator !=(Client client, string to) => true;
                    public static implicit operator Client(string to) => new();
                }
            }

            class Shop
            {
                void Answer(Acme.Client client, string to) { {{code}} }
            }
            """);
}
