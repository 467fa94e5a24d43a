using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TemplateGen.Package.Tests.Harness;

/// <summary>What a build put into an assembly.</summary>
internal static class BuiltAssembly
{
    /// <summary>The full names of its public types, in ordinal order.</summary>
    public static IReadOnlyList<string> PublicTypes(string file)
    {
        using var portableExecutable = new PEReader(File.OpenRead(file));
        var metadata = portableExecutable.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions
                .Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
                .Select(type => FullName(metadata, type))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var space = metadata.GetString(type.Namespace);
        var name = metadata.GetString(type.Name);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
