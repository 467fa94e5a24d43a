using TemplateGen.Package.Tests.Harness;

namespace TemplateGen.Package.Tests;

/// <summary>Generated code lives in the project's root namespace, whatever its owner called it.</summary>
public sealed class RootNamespaceTests(PackedPackage package)
{
    private static readonly (string Project, string? RootNamespace, string Expected)[] Names =
    [
        ("Acme.Shop", null, "Acme.Shop"),
        ("my-app.1st thing", null, "my_app._1st_thing"),
        ("Keywords", "class.namespace.new", "class.namespace.new"),
        ("Größe.日本", null, "Größe.日本"),
        ("LikeOurs", "TemplateGen", "TemplateGen"),
        ("LikeTheFramework", "Acme.System.Threading.Tasks", "Acme.System.Threading.Tasks"),
        ("LikeTheTemplate", "OrderConfirmation.OrderConfirmation", "OrderConfirmation.OrderConfirmation"),
    ];

    [Fact]
    public async Task Generated_code_compiles_in_root_namespaces_of_any_shape()
    {
        var solution = package.CreateWorkspace("namespaces");
        foreach (var (name, rootNamespace, _) in Names)
        {
            var property = rootNamespace is null ? "" : $"<RootNamespace>{rootNamespace}</RootNamespace>";
            solution
                .Write($"{name}/{name}.csproj", ProjectFile.Library.Replace("<Nullable>", $"{property}<Nullable>", StringComparison.Ordinal))
                .Write($"{name}/order.whatsapp.json", Definitions.OrderConfirmation);
        }

        solution.Write("All.slnx", $"<Solution>{string.Concat(Names.Select(name => $"<Project Path=\"{name.Project}/{name.Project}.csproj\" />"))}</Solution>");

        (await solution.BuildAsync()).ShouldSucceed();

        Assert.All(Names, name => Assert.Contains(
            $"{name.Expected}.OrderConfirmation",
            BuiltAssembly.PublicTypes(solution.PathOf($"{name.Project}/bin/Debug/net10.0/{name.Project}.dll"))));
    }
}
