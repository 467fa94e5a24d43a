using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TemplateGen.Sandbox.Hosting;

/// <summary>Answers a request with JSON.</summary>
internal static class JsonAnswer
{
    public static Task WriteAsync(HttpContext context, int status, JsonObject json)
    {
        var body = Encoding.UTF8.GetBytes(json.ToJsonString());
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=UTF-8";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    }
}
